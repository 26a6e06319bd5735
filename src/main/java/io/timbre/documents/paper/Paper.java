package io.timbre.documents.paper;

import java.util.Map;

/**
 * A document before it is printed.
 *
 * @param template the template of its pages
 * @param title the title of the document
 * @param content what the template shows, written for people
 */
public record Paper(String template, String title, Map<String, Object> content) {

  public Paper {
    content = Map.copyOf(content);
  }
}
