package io.hookline.reporting.report.page;

/** A brand to choose. */
public record BrandLink(String slug, String name) {}
