package io.timbre.niche;

import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the niche tree that is shipped with the application. */
@Configuration(proxyBeanMethods = false)
class ShippedTree {

  @Bean
  NicheTree nicheTree() {
    return NicheTree.shipped();
  }

  /**
   * Reads the topics of texts as niches of the shipped tree. Their names are loaded in the
   * background, while the application starts.
   */
  @Bean
  ReadTopics readTopics(NicheTree tree, LearnMeanings meanings) {
    return new ReadTopics(CompletableFuture.supplyAsync(() -> Names.shipped(tree)), meanings);
  }

  /** Reads the categories of lists as niches of the shipped tree. */
  @Bean
  ReadCategory readCategory(NicheTree tree) {
    return new ReadCategory(tree);
  }
}
