package io.hookline.creator.deal.leak;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/coupon-sites")
@Tag(name = "Code leaks")
@Transactional
class CouponSitesResource {

  private final CouponSites sites;
  private final LeakConfig config;
  private final Audit audit;

  CouponSitesResource(CouponSites sites, LeakConfig config, Audit audit) {
    this.sites = sites;
    this.config = config;
    this.audit = audit;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCouponSites",
      summary = "Read the sites from which nobody should come with a promo code")
  public CouponSitesView get() {
    return new CouponSitesView(config.couponSites(), sites.all());
  }

  @PUT
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "replaceCouponSites",
      summary = "Replace the brand's own coupon sites",
      description = "Their subdomains are meant too. Codes are looked at by them from now on.")
  public CouponSitesView replace(@NotNull @Valid CouponSitesUpdate body) {
    sites.replace(body.domains());
    audit.note("coupon-sites", Map.of("domains", body.domains()));
    return get();
  }
}
