package io.hookline.kit.sample;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Ids;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Fails in all the ways in which an operation can. */
@Path("/v1/brands/{brand}/failures")
@Transactional
class FailureResource {

  private static final Logger LOG = Logger.getLogger(FailureResource.class);

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  FailureResource(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  enum Way {
    BUG,
    QUERY,
    LOCK,
    CONSTRAINT,
    UNCLAIMED_CONSTRAINT,
    OTHER_BRAND,
    PRIVILEGE,
    DEADLOCK,
    SHUTDOWN,
    TOO_LONG,
    NONE
  }

  @GET
  @Path("/{way}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "fail", summary = "Fail")
  public String fail(@PathParam("way") Way way) {
    LOG.infof("about to fail: %s", way);
    switch (way) {
      case BUG -> throw new IllegalStateException("select secret from note");
      case QUERY -> run("select secret from note");
      case LOCK -> throw new IllegalStateException(new OptimisticLockException("note"));
      case CONSTRAINT -> insertTwice("title");
      case UNCLAIMED_CONSTRAINT ->
          run("insert into brand values ('acme-cosmetics', '', '', '', 0)");
      case OTHER_BRAND ->
          run("insert into heard values (gen_random_uuid(), 'nordlys-coffee', 'x', 0)");
      case PRIVILEGE -> run("drop table heard");
      case DEADLOCK -> run("do $$ begin raise exception 'x' using errcode = '40P01'; end $$");
      case SHUTDOWN -> run("do $$ begin raise exception 'x' using errcode = '57P01'; end $$");
      case TOO_LONG -> run("select cast(repeat('x', 3000) as tsvector)");
      default -> LOG.info("did not fail");
    }
    return "{}";
  }

  private void run(String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }

  /** With one round trip, as rows are imported. */
  private void insertTwice(String title) {
    jdbi.useHandle(
        handle -> {
          var batch =
              handle.prepareBatch(
                  "insert into note (id, brand, title, kind, tags, version, created_at)"
                      + " values (:id, :brand, :title, 'IDEA', '[]', 0, :now)");
          for (int i = 0; i < 2; i++) {
            batch
                .bind("id", Ids.next())
                .bind("brand", brand.slug())
                .bind("title", title)
                .bind("now", clock.instant())
                .add();
          }
          batch.execute();
        });
  }
}
