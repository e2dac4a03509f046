package dev.rapporteur.examples.cli.source;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** A report that cannot be read or written; the message tells why, in words for its user. */
public final class UnusableException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  /** With this reason, which follows the name of the report. */
  public UnusableException(String reason) {
    super(reason);
  }

  /** With what went wrong below as its reason. */
  public UnusableException(IOException cause) {
    super(reason(cause), cause);
  }

  /** Of a report with more bytes than this. */
  public static UnusableException tooLarge(int maxBytes) {
    return new UnusableException("is too large: more than " + maxBytes + " bytes");
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String own = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
    return Optional.ofNullable(own).orElse(cause.getClass().getSimpleName());
  }
}
