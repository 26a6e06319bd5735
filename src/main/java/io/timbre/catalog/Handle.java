package io.timbre.catalog;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a channel on its platform, in the one form that is its identity: no leading
 * {@code @}, lower case, single spaces. Only a YouTube channel id ({@code UC…}) keeps its case,
 * since the case is part of the id.
 *
 * @param value 1 to 100 characters, none of them a control character
 */
public record Handle(String value) {
  private static final int LONGEST = 100;
  private static final Pattern CHANNEL_ID = Pattern.compile("UC[A-Za-z0-9_-]{22}");
  private static final Pattern IN_ADDRESS = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  public Handle {
    if (value.isBlank() || value.length() > LONGEST || UNWRITABLE.matcher(value).find()) {
      throw new IllegalArgumentException(
          "A handle has 1 to " + LONGEST + " visible characters: " + value);
    }
  }

  /**
   * Reads a handle as people write it: {@code @Name}, {@code name}, or the address of the profile.
   *
   * @throws IllegalArgumentException if the text is empty, if no such handle can exist on the
   *     platform, or if the address is not that of a profile there
   */
  public static Handle of(Platform platform, String written) {
    String text = tidy(written);
    String name = ProfileAddress.isAddress(text) ? ProfileAddress.name(platform, text) : text;
    String folded = fold(platform, name.replaceFirst("^@+\\s?", ""));
    if (!platform.allows(folded)) {
      throw new IllegalArgumentException(
          "No channel on " + platform.title() + " can be called “" + text + "”");
    }
    return new Handle(folded);
  }

  /**
   * The address of the profile on the platform that the handle was read for; empty if the handle is
   * a title, which cannot be part of an address.
   */
  public Optional<URI> profile(Platform platform) {
    boolean channelId = platform == Platform.YOUTUBE && CHANNEL_ID.matcher(value).matches();
    String path =
        channelId ? "channel/" + value : platform == Platform.INSTAGRAM ? value : "@" + value;
    return IN_ADDRESS.matcher(value).matches()
        ? Optional.of(URI.create("https://www." + platform.host() + "/" + path))
        : Optional.empty();
  }

  private static String tidy(String written) {
    String visible = INVISIBLE.matcher(written).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  private static String fold(Platform platform, String name) {
    boolean channelId = platform == Platform.YOUTUBE && CHANNEL_ID.matcher(name).matches();
    return channelId ? name : name.toLowerCase(Locale.ROOT);
  }
}
