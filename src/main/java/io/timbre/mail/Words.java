package io.timbre.mail;

import jakarta.mail.MessagingException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads a server's words from the exceptions of the mail library. */
final class Words {

  private static final int MOST = 500;

  private Words() {}

  /**
   * Returns the server's answer or, if there is none, the messages of the exceptions, in one line
   * of up to 500 characters.
   */
  static String of(MessagingException failure) {
    String said =
        chain(failure)
            .filter(one -> code(one) > 0)
            .findFirst()
            .map(Throwable::getMessage)
            .orElseGet(() ->
                chain(failure)
                    .map(Throwable::getMessage)
                    .filter(words -> words != null && !words.isBlank())
                    .distinct()
                    .collect(Collectors.joining(": ")));
    String line = said.replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ").strip();
    return line.length() > MOST ? line.substring(0, MOST) : line;
  }

  /** Returns the first code in the server's answers, such as 550; 0 if there is none. */
  static int code(MessagingException failure) {
    return chain(failure).mapToInt(Words::code).filter(code -> code > 0).findFirst().orElse(0);
  }

  private static int code(Throwable failure) {
    return switch (failure) {
      case SMTPSendFailedException of -> of.getReturnCode();
      case SMTPAddressFailedException of -> of.getReturnCode();
      case SMTPSenderFailedException of -> of.getReturnCode();
      default -> 0;
    };
  }

  private static Stream<Throwable> chain(MessagingException failure) {
    return Stream.iterate(failure, one -> one != null, Words::next);
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure instanceof MessagingException of && of.getNextException() != null
        ? of.getNextException()
        : failure.getCause();
  }
}
