/**
 * Jobs, the service's own long tasks; only EVS has them. As used and as it goes over the wire:
 *
 * <pre>{@code
 * // SHOW: GET /v1/P/jobs/JOB, on the block storage host though under /v1
 * Job job = client.jobs().show(jobId);
 *
 * // the same again and again, until SUCCESS; FAIL is an EvsException with the job's own code
 * Job done = client.jobs().await(jobId, WaitOptions.standard());
 * }</pre>
 */
@NullMarked
package org.evsshell.client.job;

import org.jspecify.annotations.NullMarked;
