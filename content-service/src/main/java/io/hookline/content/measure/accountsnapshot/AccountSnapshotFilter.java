package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days a list shows; all of what is given must hold. */
public class AccountSnapshotFilter {

  @Parameter(description = "Only of this account")
  @QueryParam("accountId")
  UUID account;

  @Parameter(description = "Of this day or later", example = "2026-09-01")
  @QueryParam("from")
  @Plausible
  LocalDate from;

  @Parameter(description = "Of this day or earlier", example = "2026-09-30")
  @QueryParam("to")
  @Plausible
  LocalDate to;

  @Parameter(description = "Only what this source has told")
  @QueryParam("source")
  Source source;
}
