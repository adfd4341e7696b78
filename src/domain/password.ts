// What a password must be: long, and not the first that anybody would try. No rules of composition and
// no expiry, which make passwords worse (NIST SP 800-63B, 3.1.1).
import { z } from 'zod';
import { invalidField } from './errors.ts';

const shortest = 12;
const longest = 128;

/** Passwords that everybody tries first and that are long enough, folded as `folded` folds them. */
const common: ReadonlySet<string> = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789012345',
  '1234567890123456',
  '123123123123',
  '123456123456',
  '012345678910',
  '098765432100',
  '987654321098',
  '111111111111',
  '000000000000',
  '121212121212',
  'abcdefghijkl',
  'abcdefghijklmnop',
  'abcd12345678',
  'abc123abc123',
  'a1b2c3d4e5f6',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '1qaz2wsx3edc4rfv',
  'qazwsxedcrfv',
  'qwertyuiopas',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiop1234567890',
  'qwerty123456',
  'qwerty1234567',
  'qwertyqwerty',
  'qwerty123qwe',
  'azertyuiop12',
  'azertyuiop123',
  'asdfghjkl123',
  'asdfasdfasdf',
  'zxcvbnm12345',
  'aaaaaaaaaaaa',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'password2024',
  'password2025',
  'password2026',
  'passw0rd1234',
  'p@ssw0rd1234',
  'p@ssword1234',
  'administrator',
  'administrador',
  'administrateur',
  'administrator1',
  'administrator123',
  'admin1234567',
  'admin12345678',
  'adminadminadmin',
  'changeme1234',
  'letmein12345',
  'letmeinletmein',
  'welcome12345',
  'welcome123456',
  'iloveyou1234',
  'iloveyouiloveyou',
  'iloveyou12345',
  'contraseña123',
  'contrasena123',
  'contraseña1234',
  'contrasena1234',
  'micontraseña',
  'bienvenido123',
  'bienvenidos123',
  'teamomucho123',
  'tequieromucho',
  'motdepasse123',
  'motdepasse1234',
  'monmotdepasse',
  'bienvenue123',
  'bienvenue1234',
  'jetaimejetaime',
  'minhasenha123',
  'senhasenha123',
  'senha12345678',
  'bemvindo1234',
  'correcthorsebatterystaple',
  'enlaceenlace',
  'enlace123456',
]);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/** How many characters a text has, each of any script counted once. */
const lengthOf = (text: string): number => Array.from(text.normalize('NFKC')).length;

/**
 * A password that somebody chooses: 12 to 128 characters as people count them, not one of the first that
 * would be guessed, whatever its case and spaces.
 */
export const newPassword = z
  .string()
  .refine((text) => lengthOf(text) >= shortest, {
    params: { code: 'password-too-short' },
    abort: true,
  })
  .refine((text) => lengthOf(text) <= longest, {
    params: { code: 'password-too-long' },
    abort: true,
  })
  .refine((text) => !common.has(folded(text)) && new Set(folded(text)).size > 2, {
    params: { code: 'password-common' },
  });

/** A password that somebody says they have: nothing is told of it before it is compared. */
export const presentedPassword = z.string().min(1).max(1024);

/** Throws `invalid` where the password is the address of its account, or the part before the @. */
export function refuseAddress(password: string, email: string): void {
  const said = folded(password);
  const address = folded(email);
  if (said === address || said === address.split('@', 1)[0]) {
    throw invalidField('/password', 'password-is-address');
  }
}
