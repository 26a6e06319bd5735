package io.timbre;

import io.timbre.database.DemoMode;
import io.timbre.database.EmbeddedDatabase;
import io.timbre.database.InstallationSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL of its own for each started application: a container, or the embedded one. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

  /** Tests see the demo people whichever database they run on. */
  @Bean
  DemoMode demoMode(@Value("${timbre.demo.enabled}") boolean enabled) {
    return new DemoMode(enabled);
  }

  @Bean
  InstallationSecret installationSecret() {
    return InstallationSecret.of("what no database of tests knows");
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(DockerAnswers.class)
  static class InAContainer {

    @Bean
    @ServiceConnection
    PostgreSQLContainer postgres() {
      return new PostgreSQLContainer("postgres:18-alpine");
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(DockerIsSilent.class)
  static class Embedded {

    @Bean
    EmbeddedDatabase embeddedDatabase(TemporaryFolder folder) {
      return EmbeddedDatabase.startIn(folder.path());
    }

    @Bean
    TemporaryFolder temporaryFolder() throws IOException {
      return new TemporaryFolder(Files.createTempDirectory("timbre-test"));
    }
  }

  /** Goes when the database in it has stopped. */
  record TemporaryFolder(Path path) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      FileSystemUtils.deleteRecursively(path);
    }
  }

  static class DockerAnswers implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return DockerClientFactory.instance().isDockerAvailable();
    }
  }

  static class DockerIsSilent extends DockerAnswers {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !super.matches(context, metadata);
    }
  }
}
