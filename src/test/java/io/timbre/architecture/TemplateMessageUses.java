package io.timbre.architecture;

import io.timbre.architecture.MessageUse.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where templates say messages with arguments. What a template is given has no type of its own:
 * that of a property is what all records and methods of its name agree on.
 */
final class TemplateMessageUses {

  private static final Pattern WRITTEN = Pattern.compile("#\\{\\s*([a-zA-Z][\\w.-]*?)(__)?\\(");
  private static final Pattern BEGUN =
      Pattern.compile("#\\{\\s*\\$\\{\\s*'([a-z][\\w.-]*\\.)'[^}]*}\\(");
  private static final Pattern BY_RECORD =
      Pattern.compile("#\\{\\s*\\$\\{(\\w+)\\.(\\w+)}\\(((?:\\$\\{\\1\\.\\w+}(?:,\\s*)?)+)\\)");
  private static final Pattern BY_ATTRIBUTE =
      Pattern.compile("#\\{\\s*\\$\\{(\\w+)}\\((\\$\\{[^}]*})\\)");
  private static final Pattern UTILITY =
      Pattern.compile("#messages\\.msg\\('([\\w.-]+)',\\s*([^)]*)\\)");
  private static final Pattern PATH =
      Pattern.compile("\\$\\{\\s*(?:\\w+\\.)*(\\w+)\\.(\\w+)(?:\\(\\))?\\s*}");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

  private final JavaMessageUses java;

  TemplateMessageUses(JavaMessageUses java) {
    this.java = java;
  }

  List<MessageUse> in(Path template) {
    String text = SourceFiles.text(template);
    String name = template.getFileName().toString();
    saidByModel(text);
    List<MessageUse> uses = new ArrayList<>();
    said(WRITTEN, "", text, name, uses);
    said(BEGUN, "[^.]*", text, name, uses);
    UTILITY
        .matcher(text)
        .results()
        .map(it -> use(text, name, it.group(1), "", List.of("${" + it.group(2) + "}")))
        .forEach(uses::add);
    return uses;
  }

  /** Keys that the model holds: they are followed to where Java puts them there. */
  private void saidByModel(String text) {
    BY_RECORD
        .matcher(text)
        .results()
        .forEach(it -> java.tellByRecord(it.group(2), names(it.group(3))));
    BY_ATTRIBUTE
        .matcher(text)
        .results()
        .forEach(it -> java.tellByAttribute(it.group(1), List.of(kind(it.group(2), text))));
  }

  private static List<String> names(String arguments) {
    return Stream.of(arguments.split(",\\s*"))
        .map(part -> part.replaceAll("\\$\\{\\w+\\.|}", ""))
        .toList();
  }

  private void said(
      Pattern pattern, String after, String text, String name, List<MessageUse> uses) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      List<String> arguments = arguments(text.substring(found.end()));
      String rest = found.groupCount() > 1 && found.group(2) != null ? "[^.]*" : after;
      uses.add(use(text, name, found.group(1), rest, arguments));
    }
  }

  private MessageUse use(
      String text, String name, String key, String after, List<String> arguments) {
    return new MessageUse(
        name,
        Pattern.compile(key.replace(".", "\\.") + after),
        arguments.stream().map(argument -> kind(argument, text)).toList(),
        false);
  }

  /** The arguments up to the bracket that closes them. */
  private static List<String> arguments(String rest) {
    List<String> arguments = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    int depth = 0;
    for (char letter : rest.toCharArray()) {
      if (letter == ')' && depth == 0) {
        break;
      }
      if (letter == ',' && depth == 0) {
        arguments.add(one.toString().strip());
        one.setLength(0);
        continue;
      }
      depth += "({".indexOf(letter) >= 0 ? 1 : ")}".indexOf(letter) >= 0 ? -1 : 0;
      one.append(letter);
    }
    arguments.add(one.toString().strip());
    return arguments;
  }

  private Kind kind(String argument, String text) {
    if (argument.matches("(#\\{|\\$\\{@format\\.|\\$\\{#strings\\.|\\$\\{').*")) {
      return Kind.TEXT;
    }
    if (argument.startsWith("${#lists.size")) {
      return Kind.NUMBER;
    }
    Matcher attribute = ATTRIBUTE.matcher(argument);
    if (attribute.matches()) {
      return java.attribute(attribute.group(1));
    }
    Matcher path = PATH.matcher(argument);
    return path.matches()
        ? java.property(path.group(2), usedOf(path.group(1), text))
        : Kind.UNCERTAIN;
  }

  /** Everything that a template uses of something. */
  private static Set<String> usedOf(String owner, String text) {
    return Pattern.compile("(?<![\\w.'\"-]|#\\{)" + owner + "\\.(\\w+)")
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .collect(Collectors.toSet());
  }
}
