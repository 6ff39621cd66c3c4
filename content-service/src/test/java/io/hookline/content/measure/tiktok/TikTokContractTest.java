package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.PlatformConnector;
import io.hookline.content.measure.connection.PlatformConnectorContract;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** TikTok behind the port. */
class TikTokContractTest extends PlatformConnectorContract {

  private static final Vertx VERTX = Vertx.vertx();
  private static final TikTokServer SERVER = new TikTokServer(0, Clock.fixed(NOW, ZoneOffset.UTC));

  private final TikTokAccount account = SERVER.account("open-id-1");
  private final PlatformConnector connector = TikTokTestConnector.to(SERVER, VERTX, Map.of());

  @AfterEach
  void forget() {
    SERVER.reset();
  }

  @AfterAll
  static void end() {
    SERVER.close();
    VERTX.close();
  }

  @Override
  protected Platform platform() {
    return new Platform() {
      @Override
      public PlatformConnector connector() {
        return connector;
      }

      @Override
      public String consent() {
        return account.tokens().consent();
      }

      @Override
      public void publish(String videoId, Instant createdAt) {
        account.publish(videoId, createdAt).growing(1000);
      }

      @Override
      public void comment(String videoId, String commentId, String parentId, Instant createdAt) {
        account.comment(
            videoId,
            commentId,
            createdAt,
            parentId == null ? Map.of() : Map.of("parent_comment_id", parentId));
      }

      @Override
      public void day(LocalDate day) {
        account.day(day, Map.of("video_views", 100));
      }

      @Override
      public void expireAccess() {
        account.tokens().expireAccess();
      }

      @Override
      public void expireConsent() {
        account.tokens().expireRefresh();
      }

      @Override
      public void revokeAtPlatform() {
        account.tokens().revoke();
      }

      @Override
      public void limitNextRequest() {
        SERVER.next(Fault.tooManyRequests());
      }

      @Override
      public void breakNextRequest() {
        SERVER.next(Fault.badGateway());
      }

      @Override
      public void garbleNextAnswer() {
        SERVER.next(Fault.status(200, "<html>Please log in</html>"));
      }

      @Override
      public List<String> secrets() {
        return Stream.concat(
                account.tokens().secrets().stream(), Stream.of(TikTokServer.CLIENT_SECRET))
            .toList();
      }
    };
  }
}
