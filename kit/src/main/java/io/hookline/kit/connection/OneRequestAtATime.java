package io.hookline.kit.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets the next request of a connection through when the last one is answered and its reader has
 * made room for another answer; reads no further meanwhile. Vert.x itself answers requests that
 * were sent ahead however much of the answers nobody takes, and has no bound for their number.
 */
final class OneRequestAtATime extends ChannelDuplexHandler {

  /**
   * Parts of requests that may wait, two for a request without a body. One reading of the socket
   * holds thousands, each of which takes thirty times its bytes; who sends so many is closed.
   */
  static final int MOST_AHEAD = 1000;

  private final Queue<Object> ahead = new ArrayDeque<>();
  private boolean closed;
  private boolean readIsAsked;
  private volatile boolean answering;
  private volatile boolean arriving;
  private volatile long heardAt = System.nanoTime();
  private volatile long idleSince = System.nanoTime();

  Duration idle(long now) {
    return answering ? Duration.ZERO : Duration.ofNanos(now - idleSince);
  }

  /** How long the peer has been awaited: for another request, or for the rest of one. */
  Duration awaited(long now) {
    return answering && arriving ? Duration.ofNanos(now - heardAt) : idle(now);
  }

  @Override
  public void channelRead(ChannelHandlerContext connection, Object part) {
    if (closed) {
      ReferenceCountUtil.release(part);
    } else if (ahead.size() >= MOST_AHEAD) {
      closed = true;
      ReferenceCountUtil.release(part);
      forget();
      connection.close();
    } else if (!ahead.isEmpty() || mustWait(connection, part)) {
      ahead.add(part);
    } else {
      pass(connection, part);
    }
  }

  private boolean mustWait(ChannelHandlerContext connection, Object part) {
    return part instanceof HttpRequest && (answering || !connection.channel().isWritable());
  }

  private void pass(ChannelHandlerContext connection, Object part) {
    heardAt = System.nanoTime();
    if (part instanceof HttpRequest) {
      answering = true;
      arriving = true;
    } else if (part instanceof LastHttpContent) {
      arriving = false;
    } else if (!(part instanceof HttpObject)) {
      // Another protocol, whose requests are not told apart here.
      idleSince = System.nanoTime();
    }
    connection.fireChannelRead(part);
  }

  @Override
  public void write(ChannelHandlerContext connection, Object part, ChannelPromise written) {
    connection.write(part, written);
    if (part instanceof LastHttpContent && !isInformation(part)) {
      answering = false;
      idleSince = System.nanoTime();
      // Not at once: whoever writes has not finished with this answer yet.
      connection.executor().execute(() -> resume(connection));
    }
  }

  private static boolean isInformation(Object part) {
    return part instanceof HttpResponse head
        && head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext connection) {
    connection.fireChannelWritabilityChanged();
    resume(connection);
  }

  private void resume(ChannelHandlerContext connection) {
    boolean passed = false;
    while (!ahead.isEmpty() && !mustWait(connection, ahead.peek())) {
      pass(connection, ahead.remove());
      passed = true;
    }
    if (passed) {
      // Vert.x keeps what it answers meanwhile until it is told that no more is there to be read.
      connection.fireChannelReadComplete();
    }
    if (ahead.isEmpty() && readIsAsked) {
      readIsAsked = false;
      connection.read();
    }
  }

  @Override
  public void read(ChannelHandlerContext connection) {
    if (ahead.isEmpty()) {
      connection.read();
    } else {
      readIsAsked = true;
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext connection) {
    forget();
    connection.fireChannelInactive();
  }

  private void forget() {
    ahead.forEach(ReferenceCountUtil::release);
    ahead.clear();
  }
}
