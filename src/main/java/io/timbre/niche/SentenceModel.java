package io.timbre.niche;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** MiniLM, a small sentence model that comes with the application and runs in its process. */
final class SentenceModel extends AbstractInProcessEmbeddingModel implements Meaning {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  static {
    // The tokenizer would tell its makers that it runs, and look for newer parts of itself.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private final OnnxBertBiEncoder encoder;

  /**
   * Takes a second to load.
   *
   * @throws IllegalStateException where the machine cannot run it
   */
  SentenceModel() {
    super(Runnable::run);
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Texts are short: more threads would only wait for one another, and by turning in circles.
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence model does not run here", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sentence model", e);
    }
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(SentenceModel.class.getResourceAsStream(path), path);
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  @Override
  public float[] of(String text) {
    return embed(text).content().vector();
  }
}
