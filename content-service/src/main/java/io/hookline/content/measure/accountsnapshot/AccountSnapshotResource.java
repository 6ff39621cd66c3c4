package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/account-snapshots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account snapshots")
@Transactional
class AccountSnapshotResource {

  private final AccountSnapshots snapshots;
  private final AccountSnapshotRepository repository;
  private final NamedAccounts accounts;
  private final Clock clock;

  AccountSnapshotResource(
      AccountSnapshots snapshots,
      AccountSnapshotRepository repository,
      NamedAccounts accounts,
      Clock clock) {
    this.snapshots = snapshots;
    this.repository = repository;
    this.accounts = accounts;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @NotAudited("A snapshot never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordAccountSnapshot",
      summary = "Record a day of one of the brand's accounts",
      description =
          "Followers as they stood at the day's end, the rest as counted on the day. Other figures"
              + " of the day are kept beside these: API goes before IMPORT, MANUAL and ESTIMATED, and"
              + " of one source what was collected last. The same figures again are the same"
              + " snapshot, collected later.")
  public RestResponse<AccountSnapshotView> record(@NotNull @Valid NewAccountSnapshot body) {
    UUID account = accounts.of(List.of(body)).of(body);
    ReadingOutcome outcome =
        snapshots.record(List.of(body.reading(account, clock.instant()))).get(0).accepted();
    return outcome.answer("account-snapshots", repository.get(outcome.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listAccountSnapshots",
      summary = "List what was told of the accounts' days, latest day first",
      description = "Everything that was told. What counts of it: getAccountDays.")
  public Page<AccountSnapshotView> list(
      @Valid @BeanParam AccountSnapshotFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        repository.before(page.beforePlace(), filter, page.fetch()),
        page,
        told -> new Object[] {told.day().atStartOfDay(ZoneOffset.UTC).toInstant(), told.id()},
        Function.identity());
  }

  @GET
  @Path("/{accountSnapshot}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getAccountSnapshot", summary = "Read what was told of an account's day")
  public RestResponse<AccountSnapshotView> get(@PathParam("accountSnapshot") UUID id) {
    return Answers.ok(repository.get(id));
  }
}
