/** What attribution could not take in, set aside so that everything behind it goes on. */
package io.hookline.attribution.process.aside;
