package io.hookline.local.machine;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user sees while the suite starts: one line per part, when it is ready. */
public final class Terminal {

  private final PrintStream out;
  private final boolean rewritesLines;

  /**
   * @param out where lines go
   * @param rewritesLines whether a progress line may be overwritten in place; not in a log file
   */
  public Terminal(PrintStream out, boolean rewritesLines) {
    this.out = out;
    this.rewritesLines = rewritesLines;
  }

  /** Only the script knows on every Java whether somebody looks at standard output. */
  public static Terminal standard() {
    return new Terminal(System.out, Boolean.getBoolean("hookline.terminal"));
  }

  public synchronized void say(String text) {
    clearLine();
    out.println(text);
  }

  /** A part is ready. */
  public synchronized void ready(String part, Duration took) {
    clearLine();
    out.printf(Locale.ROOT, "  %-22s ready  %4.1f s%n", part, took.toMillis() / 1000.0);
  }

  /** How many percent apart progress is worth a line. */
  public int step() {
    return rewritesLines ? 1 : 25;
  }

  /** How far something long has come; replaced by the next line where the terminal allows it. */
  public synchronized void progress(String text) {
    clearLine();
    if (rewritesLines) {
      out.print("  " + text);
      out.flush();
    } else {
      out.println("  " + text);
    }
  }

  private void clearLine() {
    if (rewritesLines) {
      out.print("\r\u001b[2K");
    }
  }
}
