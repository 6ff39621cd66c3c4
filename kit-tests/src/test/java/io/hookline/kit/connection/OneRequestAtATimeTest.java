package io.hookline.kit.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneRequestAtATimeTest {

  private final OneRequestAtATime requests = new OneRequestAtATime();
  private final EmbeddedChannel connection = new EmbeddedChannel(requests);
  private final List<ByteBuf> bodies = new ArrayList<>();

  @Test
  void whatIsSentAheadWaitsForTheAnswer() {
    ask(3);
    assertThat(connection.inboundMessages()).hasSize(2);

    connection.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(connection.inboundMessages()).hasSize(4);
    assertThat(connection.isOpen()).isTrue();
  }

  /** Whoever answers on the connection's own thread sends the answer only then. */
  @Test
  void afterEachThatWaitedTheReaderIsToldThatNoMoreIsThere() {
    AtomicInteger complete = new AtomicInteger();
    connection
        .pipeline()
        .addLast(
            new ChannelInboundHandlerAdapter() {
              @Override
              public void channelReadComplete(ChannelHandlerContext reader) {
                complete.incrementAndGet();
              }
            });
    ask(3);
    connection.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(complete).hasValue(1);
    connection.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(complete).hasValue(2);
    connection.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(complete).hasValue(2);
  }

  @Test
  void whoSendsThousandsAheadIsClosedAndForgotten() {
    int ahead = OneRequestAtATime.MOST_AHEAD / 2;
    ask(1 + ahead);
    assertThat(connection.isOpen()).isTrue();

    ask(1);

    assertThat(connection.isOpen()).isFalse();
    assertThat(connection.inboundMessages()).hasSize(2);
    assertThat(bodies.subList(1, 1 + ahead).stream().mapToInt(ByteBuf::refCnt).sum()).isZero();
  }

  @Test
  void aPeerThatOwesTheRestOfARequestIsAwaited() {
    connection.writeOneInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/"));
    assertThat(requests.idle(later())).isZero();
    assertThat(requests.awaited(later())).isPositive();

    connection.writeOneInbound(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(requests.awaited(later())).isZero();

    connection.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
    assertThat(requests.awaited(later())).isPositive();
  }

  private static long later() {
    return System.nanoTime() + 1_000_000;
  }

  private void ask(int requests) {
    for (int i = 0; i < requests; i++) {
      ByteBuf body = Unpooled.buffer(1).writeByte('a');
      bodies.add(body);
      connection.writeOneInbound(
          new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/"));
      connection.writeOneInbound(new DefaultLastHttpContent(body));
    }
  }
}
