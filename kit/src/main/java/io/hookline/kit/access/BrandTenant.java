package io.hookline.kit.access;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Hibernate's discriminator is the brand: entities with {@code @TenantId} never leave it. */
@PersistenceUnitExtension
@RequestScoped
class BrandTenant implements TenantResolver {

  private final CurrentBrand current;

  BrandTenant(CurrentBrand current) {
    this.current = current;
  }

  @Override
  public String getDefaultTenantId() {
    return CurrentBrand.AGENCY;
  }

  @Override
  public String resolveTenantId() {
    return current.isSet() ? current.slug() : CurrentBrand.AGENCY;
  }
}
