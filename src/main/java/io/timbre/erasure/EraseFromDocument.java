package io.timbre.erasure;

import io.timbre.catalog.Erasures;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Removes a creator from a JSON document. Figures stay to the last digit; names and handles go. */
final class EraseFromDocument implements UnaryOperator<String> {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final String CHANNEL = "channel";
  private static final String NAME = "name";
  private static final String HANDLE = "handle";

  /** Fields that hold only names or cells of a list. */
  private static final Set<String> NAMES = Set.of(NAME, HANDLE, "names", "samples", "arguments");

  /** Fields that identify the creator whose figures an object holds. */
  private static final Set<String> WHOSE = Set.of(NAME, HANDLE);

  /**
   * Fields that hold ids of channels. A plan cannot ask for a channel that has left the catalogue.
   */
  private static final Set<String> WISHES = Set.of("mustHave", "mustNot");

  private final Traces traces;

  EraseFromDocument(Traces traces) {
    this.traces = traces;
  }

  /**
   * Returns the document without the creator, or the same string if it does not name them. A
   * document that is not JSON is treated as plain text.
   */
  @Override
  public String apply(String document) {
    try {
      JsonNode whole = JSON.readTree(document);
      JsonNode without = without(whole, traces::takenOutOf);
      return without.equals(whole) ? document : JSON.writeValueAsString(without);
    } catch (JacksonException unreadable) {
      return traces.takenOutOf(document);
    }
  }

  private JsonNode without(JsonNode node, UnaryOperator<String> erase) {
    return switch (node) {
      case StringNode text -> StringNode.valueOf(erase.apply(text.stringValue()));
      case ArrayNode list -> {
        ArrayNode left = JSON.createArrayNode();
        list.forEach(one -> left.add(without(one, erase)));
        yield left;
      }
      case ObjectNode object -> without(object);
      default -> node;
    };
  }

  private ObjectNode without(ObjectNode object) {
    ObjectNode left = JSON.createObjectNode();
    object.properties().forEach(one -> left.set(one.getKey(), field(one.getKey(), one.getValue())));
    JsonNode channel = object.get(CHANNEL);
    if (channel != null && traces.channels().contains(channel.asLong(0))) {
      left.put(NAME, Erasures.NAME).put(HANDLE, Erasures.handle(channel.asLong(0)));
    } else if (channel != null) {
      // The object is about another creator, who may have the same name.
      WHOSE.stream().filter(object::has).forEach(key -> left.set(key, object.get(key)));
    }
    return left;
  }

  private JsonNode field(String key, JsonNode value) {
    if (WISHES.contains(key) && value instanceof ArrayNode channels) {
      ArrayNode left = JSON.createArrayNode();
      channels.forEach(one -> {
        if (!traces.leaving().contains(one.asLong(0))) {
          left.add(one);
        }
      });
      return left;
    }
    return without(value, NAMES.contains(key) ? traces::takenOutOfName : traces::takenOutOf);
  }
}
