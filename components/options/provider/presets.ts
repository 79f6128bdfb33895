/** A service that speaks the OpenAI protocol. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly baseUrl: string;
  /** A model's name as this service writes it. */
  readonly model: string;
}

export const PRESETS: readonly Preset[] = [
  { id: 'openai', title: 'OpenAI', baseUrl: 'https://api.openai.com/v1', model: 'gpt-5-mini' },
  {
    id: 'azure',
    title: 'Azure OpenAI',
    baseUrl: 'https://YOUR-RESOURCE.openai.azure.com/openai/v1',
    model: '',
  },
  { id: 'ollama', title: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1', model: 'llama3.1' },
  { id: 'lm-studio', title: 'LM Studio', baseUrl: 'http://127.0.0.1:1234/v1', model: 'qwen2.5-7b-instruct' },
  {
    id: 'vllm',
    title: 'vLLM',
    baseUrl: 'http://127.0.0.1:8000/v1',
    model: 'meta-llama/Llama-3.1-8B-Instruct',
  },
];

/** The preset that an address belongs to. */
export function presetOf(baseUrl: string): Preset | undefined {
  const address = baseUrl.trim().replace(/\/+$/, '');
  if (/\.openai\.azure\.com(?:\/|$)/i.test(address)) return PRESETS.find(({ id }) => id === 'azure');
  return PRESETS.find((preset) => preset.baseUrl === address);
}

/** The origin of an address, or null while it is none. */
export function originOf(baseUrl: string): string | null {
  const url = URL.canParse(baseUrl.trim()) ? new URL(baseUrl.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url.origin : null;
}
