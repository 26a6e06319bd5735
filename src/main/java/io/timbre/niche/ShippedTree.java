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

  /** Reads what people write into niches of the shipped tree. */
  @Bean
  ReadTopics readTopics(NicheTree tree, LearnMeanings meanings) {
    return new ReadTopics(Names.shipped(tree), meanings);
  }

  /** Reads the categories of lists into niches of the shipped tree. */
  @Bean
  ReadCategory readCategory(NicheTree tree) {
    return new ReadCategory(tree);
  }
}
