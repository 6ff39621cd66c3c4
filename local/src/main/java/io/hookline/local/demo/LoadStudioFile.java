package io.hookline.local.demo;

import static io.hookline.local.service.Service.CONTENT;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Refusal;

/** Sends a file of TikTok Studio, applies it, and adopts the first video that no post is. */
final class LoadStudioFile {

  /** Sent, applied, adopted. */
  static final int REQUESTS = 3;

  private static final int TRIES = 200;
  private static final long PAUSE_MILLIS = 50;

  private final StudioFile file;
  private final BrandApi api;
  private final Names names;
  private final Tally tally;

  LoadStudioFile(StudioFile file, BrandApi api, Names names, Tally tally) {
    this.file = file;
    this.api = api;
    this.names = names;
    this.tally = tally;
  }

  void load() throws InterruptedException {
    JsonNode upload =
        api.upload(
            "uploads?fileName=%s&accountId=%s"
                .formatted(StudioFile.NAME, names.id("account tiktok")),
            "studio",
            file.csv());
    tally.count();
    String apply = "uploads/%s/application".formatted(upload.path("id").textValue());
    JsonNode job = api.create(CONTENT, apply, "studio-apply", Body.of());
    await("jobs/" + job.path("id").textValue());
    tally.count();
    adopt(file.unknown().get(0));
    tally.count();
  }

  private void await(String job) throws InterruptedException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      String state = api.read(CONTENT, job).path("state").textValue();
      if ("SUCCEEDED".equals(state)) {
        return;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new Refusal("the file of TikTok Studio was not applied: " + api.read(CONTENT, job));
  }

  private void adopt(StudioFile.Seen video) throws InterruptedException {
    String id = "";
    for (String state : new String[] {"OPEN", "CLAIMED"}) {
      for (JsonNode found : api.read(CONTENT, "unclaimed-posts?state=" + state).path("items")) {
        if (video.url().endsWith(found.path("networkPostId").textValue())) {
          id = found.path("id").textValue();
        }
      }
    }
    api.create(
        CONTENT,
        "unclaimed-posts/%s/adoption".formatted(id),
        "adopt",
        Body.of(
            "title", video.title(),
            "funnelStage", Stage.TOFU.name(),
            "seriesId", names.id("series Myth or molecule")));
  }
}
