package io.timbre.outreach.wording;

import io.timbre.access.WorkspaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The templates that every workspace starts with. Each file has the name, the subject, an empty
 * line and the text.
 */
final class ShippedTemplates {

  /** A template that belongs to no workspace yet. */
  record Shipped(String name, Wording wording) {}

  static final List<Shipped> ALL =
      List.of(read("first-contact.txt"), read("follow-up.txt"), read("agreement.txt"));

  private ShippedTemplates() {}

  /** Returns the shipped templates for a workspace that has none of its own. */
  static List<MessageTemplate> of(WorkspaceId workspace) {
    return IntStream.range(0, ALL.size())
        .mapToObj(at ->
            MessageTemplate.shipped(workspace, at + 1, ALL.get(at).name(), ALL.get(at).wording()))
        .toList();
  }

  private static Shipped read(String file) {
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not shipped");
      }
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 3);
      return new Shipped(parts[0], new Wording(parts[1], parts[2]));
    } catch (IOException cause) {
      throw new UncheckedIOException(file + " cannot be read", cause);
    }
  }
}
