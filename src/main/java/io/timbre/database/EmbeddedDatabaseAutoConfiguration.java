package io.timbre.database;

import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Provides the embedded database if {@code spring.datasource.url} is not set. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class EmbeddedDatabaseAutoConfiguration {

  @Bean
  @Conditional(NoDatabaseNamed.class)
  @ConditionalOnMissingBean(JdbcConnectionDetails.class)
  EmbeddedDatabase embeddedDatabase(@Value("${timbre.data}") String folder) {
    return EmbeddedDatabase.startIn(Path.of(folder));
  }

  /**
   * Turns on demo mode with the embedded database on a loopback address. {@code
   * timbre.demo.enabled=false} keeps it off, for example behind a proxy on the same machine.
   */
  @Bean
  @ConditionalOnMissingBean
  DemoMode demoMode(
      ObjectProvider<EmbeddedDatabase> embedded,
      ServerProperties server,
      @Value("${timbre.demo.enabled}") boolean enabled) {
    InetAddress address = server.getAddress();
    boolean loopback = address != null && address.isLoopbackAddress();
    return new DemoMode(enabled && loopback && embedded.getIfAvailable() != null);
  }

  @Bean
  @ConditionalOnMissingBean
  InstallationSecret installationSecret(
      ObjectProvider<EmbeddedDatabase> embedded, @Value("${timbre.secret}") String given) {
    if (!given.isEmpty()) {
      return InstallationSecret.of(given);
    }
    EmbeddedDatabase database = embedded.getIfAvailable();
    return database == null ? InstallationSecret.none() : database.secret();
  }

  static class NoDatabaseNamed extends NoneNestedConditions {

    NoDatabaseNamed() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("spring.datasource.url")
    static class DatabaseNamed {}
  }
}
