package io.hookline.reporting.page;

/** A brand to choose. */
public record BrandLink(String slug, String name) {}
