# One image for every role: the command says whether it serves, works on jobs or migrates.
FROM node:24-trixie-slim AS build
WORKDIR /provost
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/portal/package.json apps/portal/
COPY apps/portal-e2e/package.json apps/portal-e2e/
COPY libs/contract/package.json libs/contract/
COPY libs/domain/package.json libs/domain/
COPY libs/testing/package.json libs/testing/
COPY libs/ui/package.json libs/ui/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PROVOST_DATA=/var/lib/provost
WORKDIR /provost
COPY --from=build /provost/package.json ./
COPY --from=build /provost/node_modules node_modules
COPY --from=build /provost/migrations migrations
COPY --from=build /provost/libs/domain libs/domain
COPY --from=build /provost/apps/api apps/api
COPY --from=build /provost/apps/portal/dist apps/portal/dist
COPY --from=build /provost/apps/portal/src/gql apps/portal/src/gql
RUN mkdir -p /var/lib/provost/files && chown -R node:node /var/lib/provost
USER node
VOLUME /var/lib/provost
EXPOSE 4000
CMD ["node", "apps/api/dist/main.js"]
