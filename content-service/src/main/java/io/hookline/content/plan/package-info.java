/** What the brand stands for and means to make: no post is needed for any of it. */
package io.hookline.content.plan;
