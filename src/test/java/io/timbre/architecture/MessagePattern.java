package io.timbre.architecture;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text with places for arguments.
 *
 * @param used positions of the arguments it shows
 * @param counted those of them that have to be numbers
 */
record MessagePattern(Set<Integer> used, Set<Integer> counted) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  MessagePattern {
    used = Set.copyOf(used);
    counted = Set.copyOf(counted);
  }

  /**
   * @throws IllegalArgumentException when the text is no pattern
   */
  static MessagePattern of(String text) {
    Set<Integer> used = new TreeSet<>();
    Set<Integer> counted = new TreeSet<>();
    read(text, used, counted);
    return new MessagePattern(used, counted);
  }

  private static void read(String text, Set<Integer> used, Set<Integer> counted) {
    Format[] formats = new MessageFormat(text, Locale.UK).getFormatsByArgumentIndex();
    PLACE.matcher(text).results().map(place -> Integer.valueOf(place.group(1))).forEach(used::add);
    IntStream.range(0, formats.length)
        .filter(at -> formats[at] instanceof NumberFormat)
        .forEach(counted::add);
    Stream.of(formats)
        .filter(ChoiceFormat.class::isInstance)
        .flatMap(choice -> Stream.of(((ChoiceFormat) choice).getFormats()))
        .forEach(each -> read(String.valueOf(each), used, counted));
  }
}
