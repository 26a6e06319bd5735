package io.timbre.niche;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The niche tree of this application is the one it ships. */
@Configuration(proxyBeanMethods = false)
class ShippedTree {

  @Bean
  NicheTree nicheTree() {
    return NicheTree.shipped();
  }
}
