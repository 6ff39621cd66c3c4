package io.hookline.kit.audit;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandCheck;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/audit")
@Tag(name = "Audit")
@Transactional
class AuditResource {

  private final AuditEntries entries;
  private final CurrentBrand brand;
  private final BrandCheck check;
  private final SecurityIdentity caller;

  AuditResource(
      AuditEntries entries, CurrentBrand brand, BrandCheck check, SecurityIdentity caller) {
    this.entries = entries;
    this.brand = brand;
    this.check = check;
    this.caller = caller;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "listAuditEntries",
      summary = "List who changed what, newest first",
      description =
          "Operators may ask for one resource; the list of a whole brand is for its administrators."
              + " Entries are written in the transaction of the change and stay as they are. Of contact data"
              + " and secrets they keep only that they changed; when a person's data is erased, what"
              + " they say of that person's resource is masked too. Of what is about money, callers"
              + " without the finance right see which fields changed, and ••• for every value.")
  public Page<AuditEntry> list(
      @Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageQuery page) {
    if (filter.resource == null) {
      check.require(new Grants(caller.getRoles()), brand.slug(), Role.ADMIN);
    }
    return Page.of(
        entries.before(brand.slug(), filter, page.before(), page.fetch()),
        page,
        entry -> new Object[] {entry.id()},
        Function.identity());
  }
}
