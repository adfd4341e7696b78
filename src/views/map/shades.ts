// Figures by shades of one colour: the darker, the more.

/** The figures that are shaded, and how many shades there are. Below the least there is no shade. */
export type Scale = { shades: number; least: number; most: number };

/** The scale of figures, from `least` to the largest. */
export function scaleOf(figures: readonly number[], shades: number, least = 1): Scale {
  return { shades, least, most: Math.max(least, ...figures) };
}

/** The shade of a figure: the scale in equal parts, the first of them 1; 0 below it. */
export function shadeOf(figure: number, { shades, least, most }: Scale): number {
  if (figure < least) return 0;
  return Math.ceil((shades * (figure - least + 1)) / (most - least + 1));
}

export type ShadeRange = { shade: number; from: number; to: number };

/** The figures that each shade stands for; a shade that no figure can have is left out. */
export function shadeRanges(scale: Scale): ShadeRange[] {
  const { shades, least, most } = scale;
  const figures = Array.from({ length: most - least + 1 }, (_, place) => least + place);
  return Array.from({ length: shades }, (_, place) => place + 1).flatMap((shade) => {
    const [from, ...others] = figures.filter((figure) => shadeOf(figure, scale) === shade);
    return from === undefined ? [] : [{ shade, from, to: others.at(-1) ?? from }];
  });
}
