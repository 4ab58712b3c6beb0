// The script plugin to copy: one command, `hello-js disks`, which sums the sizes of disks.
// The shell runs this file once to learn about the commands, without a service,
// and again when one of them is used.

export default {
  commands: [
    {
      noun: 'hello-js',
      verb: 'disks',
      summary: 'Sums the sizes of the disks of each type.',
      description: 'Reads every disk of the project; changes nothing.',
      parameters: [
        {
          kind: 'option',
          name: 'status',
          metavar: 'STATUS',
          help: 'Only disks in this state.',
          choices: ['available', 'in-use', 'error'],
        },
      ],
      examples: [
        { line: 'hello-js disks', meaning: 'How much there is of each type.' },
        { line: 'hello-js disks --status available -o json', meaning: 'What nobody uses, as JSON.' },
      ],
      run(args, evs) {
        const filter = args.status ? { status: args.status } : {};
        const sums = new Map();
        for (const disk of evs.disks.list(filter)) {
          const type = disk.volume_type ?? 'none';
          const sum = sums.get(type) ?? { type, disks: 0, gigabytes: 0 };
          sum.disks += 1;
          sum.gigabytes += disk.size;
          sums.set(type, sum);
        }
        return [...sums.values()].sort((a, b) => b.gigabytes - a.gigabytes);
      },
    },
  ],
};
