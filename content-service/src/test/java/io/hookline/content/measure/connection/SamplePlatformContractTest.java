package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Another platform is one class. */
class SamplePlatformContractTest extends PlatformConnectorContract {

  private final SamplePlatform sample = new SamplePlatform(Clock.fixed(NOW, ZoneOffset.UTC));

  @Override
  protected Platform platform() {
    return new Platform() {
      @Override
      public PlatformConnector connector() {
        return sample;
      }

      @Override
      public String consent() {
        return sample.consent();
      }

      @Override
      public void publish(String videoId, Instant createdAt) {
        sample.publish(videoId, createdAt);
      }

      @Override
      public void comment(String videoId, String commentId, String parentId, Instant createdAt) {
        sample.comment(
            new PlatformComment(
                commentId, videoId, parentId, null, "", createdAt, null, null, false, false,
                false));
      }

      @Override
      public void day(LocalDate day) {
        sample.day(day);
      }

      @Override
      public void expireAccess() {
        sample.expire(false);
      }

      @Override
      public void expireConsent() {
        sample.expire(true);
      }

      @Override
      public void revokeAtPlatform() {
        sample.revokeAll();
      }

      @Override
      public void limitNextRequest() {
        sample.fail(Kind.RATE_LIMITED);
      }

      @Override
      public void breakNextRequest() {
        sample.fail(Kind.UNAVAILABLE);
      }

      @Override
      public void garbleNextAnswer() {
        sample.fail(Kind.UNREADABLE);
      }

      @Override
      public List<String> secrets() {
        return sample.secrets();
      }
    };
  }
}
