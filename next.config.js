/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Next's own badge in development would stand over the text.
  devIndicators: false,
  // The worker of `npm start` packs answers itself, after it has changed them (lib/cli/web-worker.js).
  compress: false,
  experimental: {},
};

export default nextConfig;
