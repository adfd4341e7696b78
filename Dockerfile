# Enlace on PostgreSQL and Redis from outside. The embedded database is left out: this image refuses to
# start without DATABASE_URL and REDIS_URL, and what else an installation needs (docs/operations.md).

FROM node:22-slim AS build
WORKDIR /enlace
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=optional --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY workers workers
COPY bench bench
RUN npm run build && rm -rf dist/bench dist/.tsbuildinfo
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /enlace
COPY --from=build /enlace/package.json ./
COPY --from=build /enlace/node_modules node_modules
COPY --from=build /enlace/dist dist
COPY src/views/styles src/views/styles
COPY bin bin
COPY data data
COPY drizzle drizzle
USER node
EXPOSE 3000
ENTRYPOINT ["node", "bin/enlace.mjs"]
CMD ["serve"]
