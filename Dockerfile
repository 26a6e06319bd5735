# The application as `./mvnw package` leaves it; see docker-compose.yml.
FROM eclipse-temurin:25-jre
RUN useradd --system timbre
USER timbre
COPY target/timbre.jar /opt/timbre.jar
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/timbre.jar"]
