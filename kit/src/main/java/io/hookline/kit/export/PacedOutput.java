package io.hookline.kit.export;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Goes no further ahead of the connection than a few bytes. The framework's stream waits while the
 * connection says that it is full, which it can say only once its own thread has got to what was
 * written; a writer that is faster would fill the memory until then.
 */
final class PacedOutput extends FilterOutputStream {

  private static final int AHEAD = 1 << 16;

  private final HttpServerRequest request;
  private int ahead;

  PacedOutput(OutputStream out, HttpServerRequest request) {
    super(out);
    this.request = request;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    ahead += length;
    if (ahead >= AHEAD) {
      out.flush();
      ahead = 0;
      waitForConnection();
    }
  }

  private void waitForConnection() throws IOException {
    onTheConnection(channel -> {});
  }

  /**
   * Ends the connection without the end of the body. When this returns nothing can be written any
   * more, not even an end by whoever answers the failure; the connection's own {@code close} would
   * let that through while it waits for its reader.
   */
  void breakOff() throws IOException {
    onTheConnection(channel -> channel.pipeline().firstContext().close());
  }

  private void onTheConnection(Consumer<Channel> work) throws IOException {
    Channel channel = ((ConnectionBase) request.connection()).channel();
    try {
      channel.eventLoop().submit(() -> work.accept(channel)).get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException impossible) {
      throw new IOException(impossible);
    }
  }
}
