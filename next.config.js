/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Next's own badge in development would stand over the text.
  devIndicators: false,
  experimental: {},
};

export default nextConfig;
