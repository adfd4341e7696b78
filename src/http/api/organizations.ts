import { z } from 'zod';
import { notFound } from '../../domain/errors.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { organizationKinds, providerTypes } from '../../domain/vocabulary.ts';
import {
  findOrganization,
  listOrganizations,
  type Organization,
} from '../../store/people/organizations.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedHere } from '../route-access.ts';
import { names } from './shapes/common.ts';

const tags = ['Organizations'];

const organizationShape = z
  .object({
    code: z.string(),
    name: z.string(),
    names,
    shortName: z.string(),
    kind: z.enum(organizationKinds),
    providerType: z.enum(providerTypes).nullable(),
    state: z.string().nullable(),
    example: z.boolean(),
  })
  .meta({ id: 'Organization' });

/** The routes of organizations: the same for everybody. */
export function organizationRoutes(app: App, door: Door): void {
  app.get(
    '/organizations',
    {
      config: decidedHere('organization.read'),
      schema: {
        tags,
        operationId: 'listOrganizations',
        summary: 'All organizations, by code',
        response: { 200: z.object({ items: z.array(organizationShape) }) },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { language }) => {
        const organizations = await listOrganizations(tx);
        return { items: organizations.map((one) => presentOrganization(one, language)) };
      }),
  );
  app.get(
    '/organizations/:code',
    {
      config: decidedHere('organization.read'),
      schema: {
        tags,
        operationId: 'getOrganization',
        summary: 'An organization',
        params: z.object({ code: z.string().max(80) }),
        response: { 200: organizationShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { language }) => {
        const { code } = request.params;
        const organization = await findOrganization(tx, code);
        if (organization === undefined) throw notFound(code);
        return presentOrganization(organization, language);
      }),
  );
}

function presentOrganization(organization: Organization, language: Language) {
  const { stateCode, ...shown } = organization;
  return { ...shown, name: organization.names[language], state: stateCode };
}
