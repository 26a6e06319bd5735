package io.timbre.niche;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/** MiniLM, a small sentence model that comes with the application and runs in its process. */
final class SentenceModel implements Meaning {
  static {
    // The tokenizer would tell its makers that it runs, and look for newer parts of itself.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private final EmbeddingModel model;

  /** Takes a second to load. */
  SentenceModel() {
    model = new AllMiniLmL6V2QuantizedEmbeddingModel();
  }

  @Override
  public float[] of(String text) {
    return model.embed(text).content().vector();
  }
}
