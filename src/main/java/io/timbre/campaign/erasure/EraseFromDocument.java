package io.timbre.campaign.erasure;

import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes a creator out of a JSON document: figures stay, whom they are of does not. */
final class EraseFromDocument implements UnaryOperator<String> {

  private static final JsonMapper JSON = new JsonMapper();

  /** What says whose an object's figures are, by the name of its channel. */
  private static final Set<String> WHOSE = Set.of("name", "handle");

  private static final String CHANNEL = "channel";
  private static final StringNode ERASED = StringNode.valueOf("erased");

  private final Traces traces;

  EraseFromDocument(Traces traces) {
    this.traces = traces;
  }

  /** A document that cannot be read is taken as plain text. */
  @Override
  public String apply(String document) {
    try {
      return JSON.writeValueAsString(without(JSON.readTree(document)));
    } catch (JacksonException unreadable) {
      return traces.takenOutOf(document);
    }
  }

  private JsonNode without(JsonNode node) {
    return switch (node) {
      case StringNode text -> StringNode.valueOf(traces.takenOutOf(text.stringValue()));
      case ArrayNode list -> {
        ArrayNode left = JSON.createArrayNode();
        list.forEach(one -> left.add(without(one)));
        yield left;
      }
      case ObjectNode object -> without(object);
      default -> node;
    };
  }

  private ObjectNode without(ObjectNode object) {
    JsonNode channel = object.get(CHANNEL);
    boolean theirs = channel != null && traces.channels().contains(channel.asLong(0));
    ObjectNode left = JSON.createObjectNode();
    object
        .properties()
        .forEach(one ->
            left.set(
                one.getKey(),
                theirs && WHOSE.contains(one.getKey()) ? ERASED : without(one.getValue())));
    return left;
  }
}
