package io.hookline.kit.sample;

import io.hookline.bulk.job.JobKind;
import io.hookline.bulk.job.JobRun;
import io.hookline.bulk.job.Jobs;
import io.hookline.bulk.job.Step;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A job that is no import: deletes notes, so many at a time. */
@ApplicationScoped
public class TidyUp implements JobKind {

  private final Jobs jobs;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private volatile Runnable accident = () -> {};

  TidyUp(Jobs jobs, Jdbi jdbi, CurrentBrand brand) {
    this.jobs = jobs;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** What happens, from now on, behind each piece and before it is committed. */
  public void accident(Runnable happens) {
    accident = happens;
  }

  @Transactional
  public UUID begin(int atATime) {
    return jobs.queue(name(), Map.of("atATime", atATime), null).id();
  }

  @Override
  public String name() {
    return "tidy-up";
  }

  @Override
  public Step next(JobRun run) {
    int gone =
        jdbi.withHandle(
            handle ->
                handle.execute(
                    "delete from note where brand = ? and id in (select id from note limit ?)",
                    brand.slug(),
                    run.parameters().path("atATime").asInt()));
    accident.run();
    return gone == 0 ? Step.last(0, 0) : Step.more(gone, 0, run.position() + 1);
  }
}
