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

/** MiniLM, a small sentence model that is shipped with the application and runs in its process. */
final class SentenceModel extends AbstractInProcessEmbeddingModel implements Meaning {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  static {
    // By default the tokenizer would report its use and look for updates over the network.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private final OnnxBertBiEncoder encoder;

  /**
   * Loads the model, which takes about a second.
   *
   * @throws IllegalStateException if the model cannot run on this machine
   */
  SentenceModel() {
    super(Runnable::run);
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Texts are short, so more threads would only wait for one another in busy loops.
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence model cannot run on this machine", e);
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
