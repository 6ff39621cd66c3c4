package io.hookline.kit.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import java.time.Duration;

/**
 * A connection's place next to the socket: counts what is written, and knows since when nothing is
 * asked. Read by another thread than the one that writes, hence volatile.
 */
final class Connection extends ChannelDuplexHandler {

  /** What Vert.x calls its own handler. */
  private static final String VERTX = "handler";

  private final Channel channel;
  private final OneRequestAtATime requests = new OneRequestAtATime();
  private volatile ChannelHandlerContext here;
  private boolean requestsAreWatched;
  private volatile long written;

  // Of the one who looks.
  private long takenBefore;
  private long progressAt = System.nanoTime();

  Connection(Channel channel) {
    this.channel = channel;
  }

  /** How long nobody has asked for anything; zero while a request is answered. */
  Duration idle(long now) {
    return requests.idle(now);
  }

  /**
   * How long the peer has been awaited; zero while it waits for us, be it that a body is not read.
   */
  Duration awaited(long now) {
    return channel.config().isAutoRead() ? requests.awaited(now) : Duration.ZERO;
  }

  /** Bytes that wait for the peer to read on. */
  long unread() {
    ChannelOutboundBuffer waiting = channel.unsafe().outboundBuffer();
    return waiting == null ? 0 : waiting.totalPendingWriteBytes();
  }

  /**
   * To be asked again and again.
   *
   * @param least bytes that count as progress
   * @return since when the peer, for whom something waits, has made no progress
   */
  Duration stuck(long now, long least) {
    long unread = unread();
    long taken = written - unread;
    if (unread == 0 || taken - takenBefore >= least) {
      takenBefore = taken;
      progressAt = now;
    }
    return Duration.ofNanos(now - progressAt);
  }

  /**
   * At once, with what is unread in the system's own buffers. From here and not from the channel:
   * Vert.x would wait until everything is read.
   */
  void close() {
    channel.config().setOption(ChannelOption.SO_LINGER, 0);
    here.close();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    here = added;
  }

  @Override
  public void channelRead(ChannelHandlerContext socket, Object bytes) {
    ChannelPipeline pipeline = socket.pipeline();
    // With TLS, Vert.x's own handler comes after the handshake.
    if (!requestsAreWatched && pipeline.get(VERTX) != null) {
      pipeline.addBefore(VERTX, null, requests);
      requestsAreWatched = true;
    }
    socket.fireChannelRead(bytes);
  }

  @Override
  public void write(ChannelHandlerContext socket, Object bytes, ChannelPromise written) {
    if (bytes instanceof ByteBuf buffer) {
      this.written += buffer.readableBytes();
    }
    socket.write(bytes, written);
  }
}
