# Built from the sources, so that the image holds PostgreSQL and the solver for its own platform;
# see docker-compose.yml.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/maven \
    ./mvnw -B -ntp -Dmaven.repo.local=/maven -DskipTests package \
    && java -Djarmode=tools -jar target/timbre.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system timbre && install -d -o timbre /opt/timbre
WORKDIR /opt/timbre
USER timbre
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# A start with the embedded database is recorded, so that later ones are faster. Where that is not
# possible, they take longer.
RUN (TIMBRE_DATA=/tmp/rehearsal java -XX:AOTCacheOutput=timbre.aot '-Xlog:aot*=error' -Dtimbre.rehearsal=true -jar timbre.jar \
    || echo "No start was recorded." >&2); rm -rf /tmp/rehearsal
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=timbre.aot", "-Xlog:aot*=error", "-jar", "timbre.jar"]
