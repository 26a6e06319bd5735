package io.timbre.niche;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Learns the meanings of the niches in the background, after the application has started. Until
 * that is done, and if the model cannot be loaded, texts are read by names only.
 */
@Component
class LearnMeanings implements Supplier<Optional<NichesByMeaning>> {
  private static final Logger log = LoggerFactory.getLogger(LearnMeanings.class);

  private final NicheTree tree;
  private final boolean wanted;
  private volatile @Nullable NichesByMeaning learnt;

  LearnMeanings(NicheTree tree, @Value("${timbre.reading.by-meaning:true}") boolean wanted) {
    this.tree = tree;
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void inTheBackground() {
    if (wanted) {
      Thread.ofPlatform()
          .daemon()
          .name("learn-meanings")
          .priority(Thread.MIN_PRIORITY)
          .start(this::learn);
    }
  }

  private void learn() {
    long begun = System.nanoTime();
    try {
      learnt = new NichesByMeaning(tree, new SentenceModel());
      log.debug(
          "Reading briefs by meaning is ready after {} ms",
          (System.nanoTime() - begun) / 1_000_000);
    } catch (RuntimeException | LinkageError e) {
      log.warn("The sentence model could not be loaded; briefs are read by topic names only", e);
    }
  }

  @Override
  public Optional<NichesByMeaning> get() {
    return Optional.ofNullable(learnt);
  }
}
