/** The agency's clients: the tenants of everything else. */
package io.hookline.creator.brand;
