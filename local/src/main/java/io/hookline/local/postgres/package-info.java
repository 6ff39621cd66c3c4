/** A real PostgreSQL without an installation: started, prepared and stopped with the suite. */
package io.hookline.local.postgres;
