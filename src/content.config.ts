import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryLoader, groundLoader } from './build/content/astro-loader.ts';
import {
  collectionNames,
  toDefinition,
  toEntrySchema,
  toTranslationSchema,
} from './model/index.ts';

const entryCollections = Object.fromEntries(
  collectionNames.map((name) => {
    const definition = toDefinition(name);
    const translation = z.object({ data: toTranslationSchema(definition), body: z.string() });
    const schema = z.object({
      collection: z.literal(name),
      slug: z.string(),
      file: z.string(),
      data: toEntrySchema(definition),
      body: z.string(),
      translations: z.object({ en: translation.optional() }),
    });
    return [name, defineCollection({ loader: entryLoader(name), schema })];
  }),
);

const ground = defineCollection({
  loader: groundLoader(),
  schema: z.object({ value: z.unknown() }),
});

export const collections = { ...entryCollections, ground };
