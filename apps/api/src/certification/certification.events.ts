import { defineJob } from '../platform/jobs/jobs.js';

/** A certificate was issued and waits to be rendered. */
export const CertificateIssued = defineJob<{ certificateId: string }>('certification.certificate-issued');
