package io.hookline.kit.web;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** A body that may be large, but neither without end nor as slow as its sender likes. */
final class ImportBody extends FilterInputStream {

  private final RoutingContext context;
  private final long largest;
  private final long rate;
  private final long patience;
  private long count;
  private long waited;
  private boolean ended;

  ImportBody(InputStream body, RoutingContext context, Limits limits) {
    super(body);
    this.context = context;
    this.largest = limits.imports().asLongValue();
    this.rate = limits.importRate().asLongValue();
    this.patience = limits.bodyTime().toNanos();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Never 0 where a byte is wanted: between the last chunk and its trailer the source reads none.
   */
  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read;
    do {
      long begun = System.nanoTime();
      read = super.read(into, from, length);
      waited += System.nanoTime() - begun;
    } while (read == 0 && length > 0);
    count += Math.max(read, 0);
    if (count > largest) {
      throw end(OversizedRequest.tooLarge(CommonProblem.PAYLOAD_TOO_LARGE, largest));
    }
    if (read > 0 && waited > patience && count < rate * TimeUnit.NANOSECONDS.toSeconds(waited)) {
      throw end(
          new Problem(
              CommonProblem.BODY_TOO_SLOW, "At least " + rate + " bytes a second are needed."));
    }
    return read;
  }

  private Problem end(Problem problem) {
    LingeringClose.after(context);
    ended = true;
    return problem;
  }

  /** Closing would read on to the end of the body; where that is far, it is not waited for. */
  @Override
  public void close() throws IOException {
    if (!ended) {
      super.close();
    }
  }
}
