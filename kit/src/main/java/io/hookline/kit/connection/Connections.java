package io.hookline.kit.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.MaxMessagesRecvByteBufAllocator;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * The connections of this replica. Looks at each once a second, and closes those on which nothing
 * is asked or nothing is taken; so no peer holds one for longer than the configuration says, and a
 * flood of them pushes out its own.
 */
@ApplicationScoped
class Connections {

  private static final Logger LOG = Logger.getLogger(Connections.class);
  private static final String NAME = "hookline-connections";
  private static final long LOOK_MILLIS = 1000;

  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final Vertx vertx;
  private final ConnectionConfig config;

  Connections(Vertx vertx, ConnectionConfig config) {
    this.vertx = vertx;
    this.config = config;
  }

  void begin(@ObservesAsync HttpServerStart started) {
    begin();
  }

  void beginWithTls(@ObservesAsync HttpsServerStart started) {
    begin();
  }

  /**
   * Vert.x shows a connection only once it has a request, and refuses those beyond a number by
   * closing the newest; so the sockets that accept are asked themselves.
   */
  private void begin() {
    for (EventExecutor acceptor : ((VertxInternal) vertx).getAcceptorEventLoopGroup()) {
      acceptor.execute(
          () ->
              ((SingleThreadEventLoop) acceptor)
                  .registeredChannelsIterator()
                  .forEachRemaining(this::watch));
    }
    if (looking.compareAndSet(false, true)) {
      vertx.setPeriodic(LOOK_MILLIS, again -> look());
    }
  }

  private void watch(Channel listening) {
    if (listening instanceof ServerChannel && listening.pipeline().get(NAME) == null) {
      listening.pipeline().addFirst(NAME, new Accepting());
    }
  }

  @Sharable
  private final class Accepting extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext listening, Object accepted) {
      Channel channel = (Channel) accepted;
      if (open.size() >= config.most() && !makeRoom()) {
        LOG.debugf("No place for a connection from %s", channel.remoteAddress());
        channel.unsafe().closeForcibly();
        return;
      }
      readOnceAtATime(channel);
      Connection connection = new Connection(channel);
      open.add(connection);
      channel.closeFuture().addListener(closed -> open.remove(connection));
      channel.pipeline().addFirst(connection);
      listening.fireChannelRead(accepted);
    }
  }

  /** And not sixteen times: what is read while a request is answered waits in memory. */
  private static void readOnceAtATime(Channel channel) {
    if (channel.config().getRecvByteBufAllocator()
        instanceof MaxMessagesRecvByteBufAllocator sizes) {
      sizes.maxMessagesPerRead(1);
    }
  }

  private boolean makeRoom() {
    long now = System.nanoTime();
    return open.stream()
        .filter(connection -> connection.awaited(now).compareTo(Duration.ZERO) > 0)
        .max(Comparator.comparing(connection -> connection.awaited(now)))
        .map(longest -> close(longest, "awaited longest, and another one came"))
        .orElse(false);
  }

  private void look() {
    long now = System.nanoTime();
    long unread = 0;
    for (Connection connection : open) {
      if (connection.idle(now).compareTo(config.idle()) > 0) {
        close(connection, "idle");
      } else if (connection.stuck(now, config.leastTaken().asLongValue()).compareTo(config.stuck())
          > 0) {
        close(connection, "nobody reads its answers");
      } else {
        unread += connection.unread();
      }
    }
    while (unread > config.unread().asLongValue()) {
      Connection most = open.stream().max(Comparator.comparing(Connection::unread)).orElseThrow();
      unread -= Math.max(1, most.unread());
      close(most, "the most of its answers is unread");
    }
  }

  private boolean close(Connection connection, String why) {
    LOG.debugf("Closed a connection: %s", why);
    open.remove(connection);
    connection.close();
    return true;
  }
}
