package io.timbre.bench;

import static org.awaitility.Awaitility.await;

import io.timbre.niche.TableLine;
import io.timbre.reading.ReadBrief;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Measures the processor time that reading a brief of 200 characters takes, warm, by names alone
 * and with the sentence model. Run its {@code main} with the test classes on the path, on one core
 * ({@code taskset -c 0}).
 */
public final class ReadingBench {
  private static final int READINGS = 2_000;
  private static final int LENGTH = 200;
  private static final Duration LEARNT_WITHIN = Duration.ofMinutes(5);

  /** Other work on the same core does not count. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private ReadingBench() {}

  public static void main(String[] arguments) throws Exception {
    try (AnnotationConfigApplicationContext timbre =
        new AnnotationConfigApplicationContext(
            Class.forName("io.timbre.niche.ShippedTree"),
            Class.forName("io.timbre.niche.LearnMeanings"),
            ReadBrief.class)) {
      ReadBrief read = timbre.getBean(ReadBrief.class);
      List<String> texts = texts();
      measure("names alone", read, texts);
      learn(timbre);
      measure("with the model", read, texts);
    }
  }

  /** Briefs run together, from places that differ from one text to the next. */
  private static List<String> texts() {
    List<String> columns = List.of("brief", "topic", "conditions", "excluded");
    Random random = new Random(20261126);
    List<String> briefs =
        TableLine.shipped("reading/briefs.tsv", columns).stream()
            .map(line -> line.cell(0))
            .toList();
    return random
        .ints(READINGS, 0, briefs.size())
        .mapToObj(first -> text(briefs, first, random))
        .toList();
  }

  private static String text(List<String> briefs, int first, Random random) {
    StringBuilder text = new StringBuilder(briefs.get(first));
    while (text.length() < LENGTH) {
      text.append(", ").append(briefs.get(random.nextInt(briefs.size())));
    }
    return text.substring(0, LENGTH);
  }

  /** Lets the application learn meanings as it does once it is ready, and waits for it. */
  private static void learn(AnnotationConfigApplicationContext timbre) {
    timbre.publishEvent(
        new ApplicationReadyEvent(new SpringApplication(), new String[0], timbre, Duration.ZERO));
    Supplier<Optional<?>> meanings =
        timbre
            .<Supplier<Optional<?>>>getBeanProvider(
                ResolvableType.forClassWithGenerics(Supplier.class, Optional.class))
            .getObject();
    await().atMost(LEARNT_WITHIN).until(() -> meanings.get().isPresent());
  }

  private static void measure(String how, ReadBrief read, List<String> texts) {
    texts.forEach(read::read);
    double[] millis = texts.stream().mapToDouble(text -> millis(read, text)).sorted().toArray();
    System.out.printf(
        "%-15s median %5.2f ms, 95th percentile %5.2f ms, mean %5.2f ms%n",
        how,
        millis[READINGS / 2],
        millis[READINGS * 95 / 100],
        Arrays.stream(millis).average().orElseThrow());
  }

  private static double millis(ReadBrief read, String text) {
    long begun = PROCESSOR.getCurrentThreadCpuTime();
    read.read(text);
    return (PROCESSOR.getCurrentThreadCpuTime() - begun) / 1e6;
  }
}
